package graph

import "strings"

// Code names what went wrong. It is stable: programs may rely on it, sentences may change.
type Code string

// The codes of errors and findings.
const (
	InvalidInput      Code = "input.invalid"
	NoSuchRecord      Code = "record.notFound"
	NotAllowed        Code = "action.notAllowed"
	ChooseRole        Code = "viewer.unknown"
	RecordChanged     Code = "record.changed"
	RecordExists      Code = "record.exists"
	RecordInUse       Code = "record.inUse"
	StoreNotEmpty     Code = "store.notEmpty"
	NotFictional      Code = "store.notFictional"
	VersionMissing    Code = "version.missing"
	BadVersion        Code = "version.malformed"
	KeyReused         Code = "key.reused"
	BadKey            Code = "key.malformed"
	StoreUnavailable  Code = "store.unavailable"
	StoreFull         Code = "store.full"
	StoreNewer        Code = "store.newer"
	StoreIncomplete   Code = "store.incomplete"
	BadDump           Code = "backup.damaged"
	KeyMissing        Code = "key.missing"
	KeyWrong          Code = "key.wrong"
	BadKeyFile        Code = "key.file"
	NotEncrypted      Code = "key.notEncrypted"
	CopyDiffers       Code = "copy.differs"
	ErasuresAsked     Code = "erasures.asked"
	FileExists        Code = "file.exists"
	BadStoreAddress   Code = "store.address"
	PasswordInAddress Code = "store.passwordInAddress"
	RequestCancelled  Code = "request.cancelled"
	Internal          Code = "internal"
	BadLogin          Code = "login.malformed"
	LoginTaken        Code = "login.taken"
	LoginRefused      Code = "login.refused"
	LoginDelayed      Code = "login.delayed"
	LogInFirst        Code = "session.missing"
	LogInNotHere      Code = "login.notInDemo"
	PasswordLength    Code = "password.length"
	PasswordIsLogin   Code = "password.isLogin"
	PasswordWrong     Code = "password.wrong"
	PersonOfRole      Code = "account.personOfRole"
	DisabledAccount   Code = "account.disabled"
	LastAdministrator Code = "account.lastAdministrator"
	PlainConnection   Code = "connection.notEncrypted"
	ServeNeedsTLS     Code = "serve.needsTLS"
	BadProxy          Code = "proxy.malformed"
	NotLoopback       Code = "address.notLoopback"
	NoSuchPath        Code = "path.notFound"
	MethodNotAllowed  Code = "method.notAllowed"
	BodyTooLarge      Code = "body.tooLarge"
	BadJSON           Code = "json.malformed"
	TrailingJSON      Code = "json.trailing"
	DuplicateKey      Code = "json.duplicateKey"
	UnknownProperty   Code = "property.unknown"
	UnknownParameter  Code = "parameter.unknown"
	BadValue          Code = "value.malformed"
	BadMediaType      Code = "media.unsupported"
	CrossOrigin       Code = "origin.refused"
	TooManyStreams    Code = "stream.tooMany"
	BadAddress        Code = "address.malformed"
	BadCursor         Code = "cursor.malformed"
	Required          Code = "value.required"
	UnknownAttribute  Code = "attribute.unknown"
	UnknownKind       Code = "kind.unknown"
	KindChanged       Code = "kind.changed"
	BadID             Code = "id.malformed"
	BadAreaCode       Code = "areaCode.malformed"
	BadDate           Code = "date.malformed"
	IncompleteDate    Code = "date.incomplete"
	EmptyPeriod       Code = "period.empty"
	BadCode           Code = "code.unknown"
	BadRole           Code = "role.malformed"
	BadNumber         Code = "number.malformed"
	BadWholeNumber    Code = "number.notWhole"
	OutOfRange        Code = "number.outOfRange"
	BadFlag           Code = "flag.malformed"
	BadPattern        Code = "text.pattern"
	BadOutline        Code = "outline.malformed"
	TextTooLong       Code = "text.tooLong"
	TextNotUTF8       Code = "text.notUTF8"
	TextNotPrintable  Code = "text.notPrintable"
	NoSuchActor       Code = "actor.notFound"
	TieToItself       Code = "tie.toItself"
	TieNotAllowed     Code = "tie.notAllowed"
	ConsentWithoutEnd Code = "consent.withoutEnd"
	AskedHalf         Code = "networkAsked.incomplete"
	AreaCodeIsID      Code = "area.codeIsID"
	LevelOfCode       Code = "area.levelOfCode"
	NotInWorkArea     Code = "workArea.outside"
	SameRecordTwice   Code = "record.twice"
	NothingToChange   Code = "change.empty"
	FileTooLarge      Code = "file.tooLarge"
	TooManyRows       Code = "file.tooManyRows"
	FileUnreadable    Code = "file.unreadable"
	FileEmpty         Code = "file.empty"
	BadRow            Code = "row.malformed"
	UnknownColumn     Code = "column.unknown"
	ColumnTwice       Code = "column.twice"
	ColumnMissing     Code = "column.missing"
	NoArea            Code = "outline.noArea"
	MunicipalityName  Code = "municipality.name"
	TooManyColumns    Code = "file.tooManyColumns"
	NotText           Code = "file.notText"
	Compressed        Code = "file.compressed"
	CellTooLarge      Code = "cell.tooLarge"
	BadQuotes         Code = "row.quotes"
	UnclosedQuotes    Code = "row.unclosedQuotes"
	ShortRows         Code = "row.short"
	TooManyFindings   Code = "findings.tooMany"
	AreaCodeOfOther   Code = "id.areaCode"
	BadGeoJSON        Code = "geojson.malformed"
	TooDeep           Code = "geojson.tooDeep"
	NotLonLat         Code = "outline.notLonLat"
	NoOutline         Code = "outline.missing"
	AreaAroundMissing Code = "area.aroundMissing"
	WaterSkipped      Code = "area.water"
	ChangedSince      Code = "undo.changedSince"
	Forgotten         Code = "undo.forgotten"
	ErasuresMissing   Code = "erasures.missing"
	BadErasure        Code = "erasures.malformed"
	LastResident      Code = "bin.lastResident"
	RefUnknown        Code = "ref.unknown"
	RefTwice          Code = "ref.twice"
	SecondCircle      Code = "circle.second"
	TiesChanged       Code = "ties.changed"

	// Of workbooks, graph files and imports.
	WorkbookDamaged     Code = "workbook.damaged"
	WorkbookOld         Code = "workbook.old"
	WorkbookMacros      Code = "workbook.macros"
	WorkbookLinks       Code = "workbook.links"
	WorkbookParts       Code = "workbook.parts"
	WorkbookTooLarge    Code = "workbook.tooLarge"
	FormulaWithoutValue Code = "cell.formula"
	CellError           Code = "cell.error"
	CellUnreadable      Code = "cell.unreadable"
	SheetsSkipped       Code = "sheets.skipped"
	XMLDoctype          Code = "xml.doctype"
	XMLEncoding         Code = "xml.encoding"
	XMLTooDeep          Code = "xml.tooDeep"
	BadGraphML          Code = "graphml.malformed"
	BadNodeLink         Code = "nodeLink.malformed"
	NestedData          Code = "property.nested"
	NoOwnID             Code = "id.ofProgram"
	LayoutSkipped       Code = "properties.skipped"
	ImportsBusy         Code = "imports.busy"
	ImportInterrupted   Code = "import.interrupted"
	ImportCancelled     Code = "import.cancelled"
	ImportNotUndoable   Code = "import.notUndoable"
	NoFiles             Code = "files.missing"
	TooManyFiles        Code = "files.tooMany"
	BadForm             Code = "form.malformed"
	ImportOver          Code = "import.over"

	// Of graph files without a store.
	BadEdges        Code = "edges.malformed"
	BadEdgesJSON    Code = "edges.nodeLink"
	BadGEXF         Code = "gexf.malformed"
	BadPajek        Code = "pajek.malformed"
	PajekSection    Code = "pajek.section"
	NoSource        Code = "edge.noSource"
	BadWeight       Code = "edge.weight"
	NoWeights       Code = "edges.noWeights"
	NodeNotListed   Code = "edge.nodeNotListed"
	NodeTwice       Code = "node.twice"
	NestedID        Code = "node.nestedID"
	NoNodeID        Code = "node.noID"
	NoSuchNode      Code = "node.unknown"
	LoopsSkipped    Code = "edges.loops"
	TiesMerged      Code = "edges.merged"
	NetworkTooLarge Code = "network.tooLarge"
	TooManyPairs    Code = "pairs.tooMany"
	TownTooDense    Code = "town.tooDense"
)

// sentences says for every code what was wrong and what to do. {name} is filled from Params.
var sentences = map[Code]Label{
	InvalidInput:      {"De gegevens kloppen nog niet. Verbeter wat hieronder staat en stuur ze opnieuw.", "The data is not right yet. Correct what is listed and send it again."},
	NoSuchRecord:      {"Dit is er niet, of u mag het niet zien. Zoek het opnieuw op.", "This is not here, or you may not see it. Look it up again."},
	NotAllowed:        {"Dit mag niet in uw rol. Vraag uw beheerder als u dit wel nodig hebt.", "Your role does not allow this. Ask your administrator if you need it."},
	ChooseRole:        {"Kies eerst een rol.", "Choose a role first."},
	RecordChanged:     {"Iemand anders heeft dit intussen veranderd. Bekijk wat er nu staat en probeer het opnieuw.", "Somebody else changed this meanwhile. Look at what it says now and try again."},
	RecordExists:      {"Dit bestaat al. Verander het bestaande, of kies een ander kenmerk.", "This exists already. Change the existing one, or choose another identifier."},
	RecordInUse:       {"Hier hangt nog iets aan vast. Beëindig eerst de contacten.", "Something still depends on this. End its contacts first."},
	StoreNotEmpty:     {"Hier staan al gegevens. Kies een lege opslag.", "This store holds data already. Choose an empty one."},
	NotFictional:      {"De demo opent alleen een lege opslag of een met fictieve gegevens. Kies een andere met --store.", "The demo only opens an empty store, or one of fictional data. Choose another with --store."},
	VersionMissing:    {"Zeg welke versie u verandert: stuur If-Match met de ETag die u las.", "Say which version you change: send If-Match with the ETag that you read."},
	BadVersion:        {"If-Match moet één ETag zijn zoals u die las, bijvoorbeeld \"12\".", "If-Match must be one ETag as you read it, for example \"12\"."},
	KeyReused:         {"Deze Idempotency-Key hoort bij een ander verzoek. Gebruik een nieuwe.", "This Idempotency-Key belongs to another request. Use a new one."},
	BadKey:            {"Een Idempotency-Key heeft 8 tot 64 letters, cijfers, - of _.", "An Idempotency-Key has 8 to 64 letters, digits, - or _."},
	StoreUnavailable:  {"De opslag antwoordt nu niet. Er is niets verloren. Probeer het zo opnieuw.", "The store does not answer now. Nothing is lost. Try again in a moment."},
	StoreFull:         {"De schijf is vol. Er is niets verloren. Maak ruimte en probeer het opnieuw.", "The disk is full. Nothing is lost. Make room and try again."},
	StoreNewer:        {"Deze opslag is gemaakt door een nieuwere versie van spinweb. Werk spinweb bij.", "This store was made by a newer spinweb. Upgrade spinweb."},
	StoreIncomplete:   {"Deze opslag is niet helemaal teruggezet. Zet de reservekopie opnieuw terug, of kies een andere opslag.", "This store was not restored to the end. Restore the backup again, or choose another store."},
	BadDump:           {"Deze reservekopie is beschadigd, of is er geen. Er is niets teruggezet. Neem een andere kopie.", "This backup is damaged, or is none. Nothing was restored. Take another copy."},
	KeyMissing:        {"Dit is versleuteld. Geef de sleutel met --key-file.", "This is encrypted. Give its key with --key-file."},
	KeyWrong:          {"Deze sleutel past niet. Er is niets veranderd. Geef met --key-file het bestand dat erbij hoort.", "This key does not fit. Nothing was changed. Give the file that belongs to it with --key-file."},
	NotEncrypted:      {"Deze opslag is niet versleuteld. Laat --key-file weg. Wilt u hem versleutelen, kopieer hem dan met 'spinweb copy' naar een nieuwe opslag met een sleutel.", "This store is not encrypted. Leave --key-file out. To encrypt it, copy it with 'spinweb copy' to a new store that has a key."},
	BadKeyFile:        {"Een sleutelbestand bevat 64 tekens 0-9 en a-f. Maak er een met: openssl rand -hex 32 > sleutel", "A key file holds 64 characters 0-9 and a-f. Make one with: openssl rand -hex 32 > key"},
	CopyDiffers:       {"De kopie is niet gelijk aan het origineel. Er is in het origineel geschreven tijdens het kopiëren. Stop de dienst en kopieer opnieuw naar een lege opslag.", "The copy differs from the original. Something was written to the original while it was copied. Stop the service and copy again, to an empty store."},
	ErasuresAsked:     {"Geef met --erasures de lijst van wie gewist is, zodat die opnieuw gewist worden. Is er nooit iemand gewist? Geef dan --no-erasures.", "Give the list of who was erased with --erasures, so that they are erased again. Was nobody ever erased? Then give --no-erasures."},
	FileExists:        {"Dit bestand bestaat al. Kies een andere naam.", "This file exists already. Choose another name."},
	BadStoreAddress:   {"Noem een opslag als sqlite:MAP, neo4j://HOST of bolt://HOST:POORT.", "Name a store as sqlite:FOLDER, neo4j://HOST or bolt://HOST:PORT."},
	PasswordInAddress: {"Zet het wachtwoord niet in het adres. Gebruik --password-file of SPINWEB_NEO4J_PASSWORD.", "Keep the password out of the address. Use --password-file or SPINWEB_NEO4J_PASSWORD."},
	RequestCancelled:  {"Het verzoek is afgebroken. Er is niets half bewaard.", "The request was cancelled. Nothing was half saved."},
	Internal:          {"Het lukt nu niet. Er is niets verloren. Probeer het opnieuw.", "It is not working now. Nothing is lost. Try again."},
	BadLogin:          {"Een inlognaam heeft 3 tot 100 tekens en geen spaties. Kies een andere.", "A log-in name has 3 to 100 characters and no spaces. Choose another."},
	LoginTaken:        {"Deze inlognaam is al in gebruik. Kies een andere.", "This log-in name is in use. Choose another."},
	LoginRefused:      {"Inlognaam of wachtwoord klopt niet, of dit account is geblokkeerd. Probeer het opnieuw, of vraag uw beheerder om een nieuwe link.", "Log-in name or password is wrong, or this account is blocked. Try again, or ask your administrator for a new link."},
	LoginDelayed:      {"Er is te vaak een verkeerd wachtwoord gegeven. Probeer het over {seconds} seconden opnieuw.", "A wrong password was given too often. Try again in {seconds} seconds."},
	LogInFirst:        {"U bent niet ingelogd, of te lang niet bezig geweest. Log in.", "You are not logged in, or were away too long. Log in."},
	LogInNotHere:      {"In de demo kiest u een rol; er is niets om in te loggen. Start 'spinweb serve' voor accounts.", "In the demo you choose a role; there is nothing to log in to. Start 'spinweb serve' for accounts."},
	PasswordLength:    {"Een wachtwoord heeft 12 tot 200 tekens. Een zin van een paar woorden is goed.", "A password has 12 to 200 characters. A sentence of a few words is fine."},
	PasswordIsLogin:   {"Het wachtwoord mag niet de inlognaam zijn. Kies een ander.", "The password must not be the log-in name. Choose another."},
	PasswordWrong:     {"Dit is niet uw wachtwoord van nu. Typ het opnieuw.", "This is not your current password. Type it again."},
	PersonOfRole:      {"Een bewoner heeft de rol Bewoner, en een professional een van de andere rollen. Kies een andere rol of persoon.", "A resident has the role Resident, and a professional one of the others. Choose another role or person."},
	DisabledAccount:   {"Dit account is geblokkeerd. Laat het eerst weer toe.", "This account is blocked. Let it in again first."},
	LastAdministrator: {"Dit is de laatste beheerder die kan inloggen. Maak eerst een ander account beheerder.", "This is the last administrator who can log in. Make another account administrator first."},
	PlainConnection:   {"Deze verbinding is niet versleuteld of kwam niet door de proxy. Gebruik https en het gewone adres.", "This connection is not encrypted or did not come through the proxy. Use https and the usual address."},
	ServeNeedsTLS:     {"'spinweb serve' stuurt geen wachtwoorden over een open verbinding. Geef --tls-cert en --tls-key, of --proxy met het adres van de proxy die versleutelt.", "'spinweb serve' sends no passwords over an open connection. Give --tls-cert and --tls-key, or --proxy with the address of the proxy that encrypts."},
	BadProxy:          {"Schrijf een proxy als een adres of een blok, zoals 10.0.0.5 of 10.0.0.0/24.", "Write a proxy as an address or a block, such as 10.0.0.5 or 10.0.0.0/24."},
	NotLoopback:       {"De demo vraagt niemand om een wachtwoord en luistert daarom alleen op deze machine, zoals op 127.0.0.1:8080.", "The demo asks nobody for a password and so listens on this machine only, such as on 127.0.0.1:8080."},
	NoSuchPath:        {"Deze pagina is er niet. Kijk in /v1/openapi.json welke er zijn.", "There is no such path. See /v1/openapi.json for those that exist."},
	MethodNotAllowed:  {"Dit pad kent deze methode niet. De kop Allow noemt wat wel kan.", "This path does not know this method. The Allow header lists what it does."},
	BodyTooLarge:      {"De inhoud is te groot. Hoogstens {limit} bytes.", "The body is too large. At most {limit} bytes."},
	BadJSON:           {"De inhoud is geen geldige JSON.", "The body is not valid JSON."},
	TrailingJSON:      {"Na de JSON staat nog iets. Stuur één JSON-object.", "Something follows the JSON. Send one JSON object."},
	DuplicateKey:      {"Een naam staat twee keer in hetzelfde JSON-object. Laat er één staan.", "A name occurs twice in one JSON object. Keep one."},
	UnknownProperty:   {"Deze eigenschap bestaat niet. Controleer de spelling, ook hoofdletters.", "There is no such property. Check the spelling and its case."},
	UnknownParameter:  {"Deze parameter bestaat niet. Haal hem weg of controleer de spelling.", "There is no such parameter. Remove it or check the spelling."},
	BadValue:          {"Deze waarde past hier niet. Zie /v1/openapi.json voor wat wel kan.", "This value does not fit here. See /v1/openapi.json for what does."},
	BadMediaType:      {"Stuur JSON, met Content-Type: application/json.", "Send JSON, with Content-Type: application/json."},
	CrossOrigin:       {"Dit verzoek komt van een andere website. Open spinweb zelf en doe het daar.", "This request comes from another website. Open spinweb itself and do it there."},
	BadAddress:        {"Schrijf een adres als HOST:POORT, bijvoorbeeld 127.0.0.1:9090.", "Write an address as HOST:PORT, for example 127.0.0.1:9090."},
	TooManyStreams:    {"Er luisteren hier al te veel schermen mee. Sluit er een, of probeer het zo opnieuw.", "Too many screens follow changes here already. Close one, or try again in a moment."},
	BadCursor:         {"Deze cursor klopt niet. Begin weer bij de eerste pagina.", "This cursor is not valid. Start again at the first page."},
	Required:          {"Vul dit in.", "Fill this in."},
	UnknownAttribute:  {"Dit kenmerk bestaat niet bij deze soort. Zie /v1/schema.", "This kind has no such attribute. See /v1/schema."},
	UnknownKind:       {"Deze soort bestaat niet. Zie /v1/schema.", "There is no such kind. See /v1/schema."},
	KindChanged:       {"De soort en de twee einden blijven wat ze zijn. Beëindig dit en maak een nieuw.", "Kind and ends stay what they are. End this one and make a new one."},
	BadID:             {"Dit is geen kenmerk van spinweb. Neem het over uit een antwoord of een export.", "This is not an ID of spinweb. Take it from an answer or an export."},
	BadAreaCode:       {"Een CBS-code is GM en 4 cijfers, WK en 6 tekens of BU en 8 tekens.", "A CBS code is GM and 4 digits, WK and 6 characters, or BU and 8 characters."},
	BadDate:           {"Schrijf een datum als 2026-09-01, 2026-09 of 2026, vanaf 1900.", "Write a date as 2026-09-01, 2026-09 or 2026, from 1900."},
	IncompleteDate:    {"Hier is een hele datum nodig, zoals 2026-09-01.", "A complete date is needed here, such as 2026-09-01."},
	EmptyPeriod:       {"Het einde ligt niet na het begin. Kies een latere einddatum.", "The end does not come after the start. Choose a later end."},
	BadCode:           {"Kies een van: {codes}.", "Choose one of: {codes}."},
	BadRole:           {"Schrijf een rol als 'buddy 2024-05 3': rol, sinds wanneer, uren per week.", "Write a role as 'buddy 2024-05 3': role, since when, hours a week."},
	BadNumber:         {"Schrijf een getal, met een punt als komma.", "Write a number, with a decimal point."},
	BadWholeNumber:    {"Schrijf een heel getal.", "Write a whole number."},
	OutOfRange:        {"Kies een getal van {minimum} tot en met {maximum}.", "Choose a number from {minimum} to {maximum}."},
	BadFlag:           {"Schrijf ja of nee.", "Write yes or no."},
	BadPattern:        {"Dit heeft niet de vorm die hier hoort. Controleer het.", "This does not have the form that belongs here. Check it."},
	BadOutline:        {"De grens moet een GeoJSON Polygon of MultiPolygon zijn, met gesloten ringen in lengte- en breedtegraad.", "The outline must be a GeoJSON Polygon or MultiPolygon with closed rings in longitude and latitude."},
	TextTooLong:       {"Deze tekst is te lang. Hoogstens {limit} tekens.", "This text is too long. At most {limit} characters."},
	TextNotUTF8:       {"Deze tekst is niet leesbaar. Sla het bestand op als UTF-8.", "This text cannot be read. Save the file as UTF-8."},
	TextNotPrintable:  {"Deze tekst bevat onzichtbare tekens of tekens die de leesrichting draaien. Typ hem opnieuw.", "This text holds invisible characters or ones that turn the direction of reading. Type it again."},
	NoSuchActor:       {"Deze persoon of organisatie is er niet. Maak die eerst.", "There is no such person or organisation. Make it first."},
	TieToItself:       {"Een contact heeft twee verschillende einden nodig.", "A contact needs two different ends."},
	TieNotAllowed:     {"{tie} kan niet lopen van {from} naar {to}. Zie /v1/schema.", "{tie} cannot run from {from} to {to}. See /v1/schema."},
	ConsentWithoutEnd: {"Toestemming heeft een einddatum nodig.", "Consent needs an end date."},
	AskedHalf:         {"Zeg wanneer het netwerk is gevraagd én of het volledig is.", "Say when the network was asked and whether it is complete."},
	AreaCodeIsID:      {"Het kenmerk van een gebied is zijn CBS-code.", "The ID of an area is its CBS code."},
	LevelOfCode:       {"Bij deze code hoort het niveau {level}.", "The level of this code is {level}."},
	NotInWorkArea:     {"Dit hoort niet bij uw werkgebied. Vraag de netwerker van die buurt.", "This is outside your work area. Ask the network worker of that neighbourhood."},
	SameRecordTwice:   {"Dit staat er twee keer in. Laat er één staan.", "This occurs twice. Keep one."},
	NothingToChange:   {"Er verandert niets. Geef ten minste één verandering.", "Nothing changes. Give at least one change."},
	FileTooLarge:      {"Het bestand is te groot. Hoogstens {limit} MB.", "The file is too large. At most {limit} MB."},
	TooManyRows:       {"Het bestand heeft te veel rijen. Hoogstens {limit}; splits het.", "The file has too many rows. At most {limit}; split it."},
	FileUnreadable:    {"Dit bestand is niet te lezen. Kies CSV (UTF-8), Excel (.xlsx), GraphML, JSON (nodes en links) of GeoJSON.", "This file cannot be read. Choose CSV (UTF-8), Excel (.xlsx), GraphML, JSON (nodes and links) or GeoJSON."},
	FileEmpty:         {"Het bestand is leeg. Maak een voorbeeld met 'spinweb import --template'.", "The file is empty. Make an example with 'spinweb import --template'."},
	BadRow:            {"Deze rij heeft niet evenveel cellen als de kop. Controleer aanhalingstekens en scheidingstekens.", "This row does not have as many cells as the heading. Check quotes and separators."},
	UnknownColumn:     {"Deze kolom is onbekend. Zie 'spinweb import --template' voor de namen.", "This column is unknown. See 'spinweb import --template' for the names."},
	ColumnTwice:       {"Deze kolom staat er twee keer in. Laat er één staan.", "This column occurs twice. Keep one."},
	ColumnMissing:     {"De kolom {column} ontbreekt. Zie 'spinweb import --template'.", "The column {column} is missing. See 'spinweb import --template'."},
	NoArea:            {"Deze grens heeft geen oppervlakte. Hij is bewaard; vraag een betere kaart.", "This outline has no area. It is kept; get a better map."},
	MunicipalityName:  {"Deze gemeente heeft nog geen naam. Geef hem met --municipality {code}=Naam.", "This municipality has no name yet. Give it with --municipality {code}=Name."},
	TooManyColumns:    {"Het bestand heeft te veel kolommen. Hoogstens {limit}; haal lege en onnodige kolommen weg.", "The file has too many columns. At most {limit}; remove empty and needless ones."},
	Compressed:        {"Dit bestand is ingepakt. Pak het eerst uit, bijvoorbeeld met gunzip.", "This file is compressed. Unpack it first, for example with gunzip."},
	NotText:           {"Dit is geen tekstbestand. Sla het in Excel op als 'CSV UTF-8'.", "This is not a text file. Save it in Excel as 'CSV UTF-8'."},
	CellTooLarge:      {"Wat hier staat is te groot. Hoogstens {limit} kB. Kijk of ervoor een aanhalingsteken te veel staat.", "What stands here is too large. At most {limit} kB. See whether there is a quote too many before it."},
	BadQuotes:         {"Na een aanhalingsteken dat een cel sluit, hoort een scheidingsteken. Schrijf een aanhalingsteken in een tekst dubbel.", "A quote that closes a cell must be followed by a separator. Double a quote inside a text."},
	UnclosedQuotes:    {"In deze rij gaat een aanhalingsteken open dat nergens sluit. Sluit het, of schrijf het dubbel.", "A quote opens in this row and never closes. Close it, or double it."},
	ShortRows:         {"{rows} rijen zijn korter dan de kop, deze als eerste. Wat ontbreekt, is als leeg gelezen. Controleer of het bestand heel is.", "{rows} rows are shorter than the heading, this one first. What is missing was read as empty. Check that the file is whole."},
	TooManyFindings:   {"Er is meer mis dan deze {limit} punten. Verbeter eerst deze en probeer het dan opnieuw.", "More is wrong than these {limit} points. Correct these first, then try again."},
	AreaCodeOfOther:   {"Een CBS-code is alleen het kenmerk van een gebied. Geef dit een ander kenmerk.", "A CBS code is the ID of an area only. Give this another ID."},
	BadGeoJSON:        {"Dit is geen GeoJSON met wijken en buurten (FeatureCollection). Download of exporteer het bestand opnieuw als GeoJSON.", "This is not GeoJSON with districts and neighbourhoods (FeatureCollection). Download or export the file again as GeoJSON."},
	TooDeep:           {"Dit bestand is dieper genest dan {limit} lagen. Exporteer het opnieuw.", "This file is nested deeper than {limit} levels. Export it again."},
	NotLonLat:         {"Deze kaart gebruikt andere coördinaten, zoals RD (EPSG:28992). Exporteer hem als GeoJSON in CRS84, dat is lengte- en breedtegraad.", "This map uses other coordinates, such as RD (EPSG:28992). Export it as GeoJSON in CRS84, which is longitude and latitude."},
	NoOutline:         {"Dit gebied heeft geen grens in het bestand en komt dus niet op de kaart.", "This area has no outline in the file, so it will not be on the map."},
	AreaAroundMissing: {"Gebied {code}, waar dit deel van is, staat niet in dit bestand. Staat het nog niet in spinweb, importeer het dan eerst of tegelijk.", "Area {code}, which this is part of, is not in this file. If it is not in spinweb yet, import it first or together with this."},
	ChangedSince:      {"Sindsdien is hier iets veranderd. Aantal plaatsen: {count}. Er is niets teruggedraaid. Bekijk wat er nu staat en verander het daar.", "Something has changed here since. Number of places: {count}. Nothing was undone. Look at what it says now and change it there."},
	Forgotten:         {"Wat hier stond is verwijderd en kan niet terugkomen.", "What stood here was deleted and cannot come back."},
	ErasuresMissing:   {"Wissen kan alleen als er een wislijst is, zodat een teruggezette reservekopie het ook weer wist. Start met --erasures BESTAND.", "Erasing needs an erasure list, so that a restored backup is erased again too. Start with --erasures FILE."},
	BadErasure:        {"Deze regel hoort een kenmerk en een moment te zijn, met één spatie ertussen. Neem de wislijst over zoals spinweb die schreef.", "This line must be an ID and a moment with one space between them. Take the erasure list as spinweb wrote it."},
	LastResident:      {"Dit is het laatste contact met de bewoner om wie het gaat. Leg wat eraan vastzit in zijn geheel in de prullenbak.", "This is the last contact with the resident whom it is about. Put what hangs on it in the bin as a whole."},
	RefUnknown:        {"Geen bewerking in dit verzoek maakt iets onder deze naam. Geef een ref die een toevoeging noemt.", "No operation of this request makes something under this name. Give a ref that an addition states."},
	RefTwice:          {"Deze ref staat er twee keer in. Geef elke toevoeging een eigen ref.", "This ref occurs twice. Give each addition its own ref."},
	SecondCircle:      {"Deze naaste staat in die tijd al in een kring. Beëindig eerst dat contact, of voeg een nieuwe naaste toe.", "This circle entry is in a circle already at that time. End that tie first, or add a new entry."},
	TiesChanged:       {"Iemand anders was net eerder met een contact dat hiermee te maken heeft. Er is niets bewaard. Probeer het opnieuw.", "Somebody else was just faster with a tie that this depends on. Nothing was saved. Try again."},
	WaterSkipped:      {"{count} vlakken zijn water volgens het CBS en zijn overgeslagen. Hier staat het eerste.", "{count} shapes are water according to Statistics Netherlands and were skipped. This is the first."},

	WorkbookDamaged:     {"Deze Excel-map is beschadigd of geen .xlsx. Open hem in Excel of LibreOffice en sla hem opnieuw op als .xlsx.", "This workbook is damaged or no .xlsx. Open it in Excel or LibreOffice and save it as .xlsx again."},
	WorkbookOld:         {"Dit is een oude Excel-map (.xls), of er staat een wachtwoord op. Sla hem op als .xlsx zonder wachtwoord.", "This is an old workbook (.xls), or it has a password. Save it as .xlsx without a password."},
	WorkbookMacros:      {"Deze Excel-map bevat macro's. Sla hem op als gewone Excel-werkmap (.xlsx), zonder macro's.", "This workbook holds macros. Save it as a plain workbook (.xlsx), without macros."},
	WorkbookLinks:       {"Deze Excel-map verwijst naar andere bestanden of bevat ze. Plak de waarden in een nieuwe map en sla die op als .xlsx.", "This workbook links to other files, or holds them. Paste the values into a new workbook and save that as .xlsx."},
	WorkbookParts:       {"Deze Excel-map heeft meer dan {limit} onderdelen. Plak de waarden in een nieuwe map en sla die op als .xlsx.", "This workbook has more than {limit} parts. Paste the values into a new workbook and save that as .xlsx."},
	WorkbookTooLarge:    {"Deze Excel-map is uitgepakt te groot. Hoogstens {limit} MB, en hoogstens 100 keer zo groot als ingepakt. Verwijder lege rijen met opmaak, of splits hem.", "This workbook is too large when unzipped. At most {limit} MB, and at most 100 times its zipped size. Delete empty rows that have a format, or split it."},
	FormulaWithoutValue: {"In cel {cell} staat een formule zonder uitkomst. Plak de waarde in plaats van de formule.", "Cell {cell} holds a formula without its result. Paste the value in place of the formula."},
	CellError:           {"In cel {cell} staat een fout van een formule, zoals #N/B. Verbeter de formule of vul de waarde in.", "Cell {cell} holds the error of a formula, such as #N/A. Correct the formula or fill in the value."},
	CellUnreadable:      {"Cel {cell} is niet te lezen. Vul de waarde opnieuw in.", "Cell {cell} cannot be read. Fill in the value again."},
	SheetsSkipped:       {"{sheets} werkbladen zijn niet gelezen. Noem een blad gegevens, actoren of contacten om het te laten lezen.", "{sheets} sheets were not read. Call a sheet data, actors or ties to have it read."},
	XMLEncoding:         {"Dit bestand is in een tekenset die hier niet gelezen wordt. Exporteer het opnieuw in UTF-8.", "This file is in a character set that is not read here. Export it again in UTF-8."},
	XMLDoctype:          {"Dit bestand legt eigen tekens of soorten vast (DOCTYPE). Exporteer het opnieuw, zonder DOCTYPE.", "This file declares types of its own (DOCTYPE). Export it again, without a DOCTYPE."},
	XMLTooDeep:          {"Dit bestand is dieper genest dan {limit} lagen. Exporteer het opnieuw.", "This file is nested deeper than {limit} levels. Export it again."},
	BadGraphML:          {"Dit is geen GraphML met knopen en lijnen. Exporteer het netwerk opnieuw als GraphML.", "This is not GraphML with nodes and edges. Export the network again as GraphML."},
	BadNodeLink:         {"Dit is geen JSON met nodes en links (of edges). Exporteer het netwerk opnieuw, of kies CSV, Excel (.xlsx), GraphML of GeoJSON.", "This is not JSON with nodes and links (or edges). Export the network again, or choose CSV, Excel (.xlsx), GraphML or GeoJSON."},
	NestedData:          {"Hier hoort één waarde, geen lijst of object. Schrijf meer waarden als tekst met ; ertussen.", "One value belongs here, no list or object. Write several values as a text with ; between them."},
	NoOwnID:             {"Deze knoop heeft alleen het nummer dat het tekenprogramma gaf. Geef elke knoop een eigenschap id die steeds hetzelfde blijft.", "This node only has the number that the drawing program gave it. Give every node a property id that always stays the same."},
	LayoutSkipped:       {"{count} eigenschappen zeggen alleen hoe het netwerk is getekend en zijn overgeslagen.", "{count} properties only say how the network was drawn and were skipped."},
	ImportsBusy:         {"Er wachten al genoeg imports. Probeer het over een minuut opnieuw.", "Enough imports are waiting already. Try again in a minute."},
	ImportInterrupted:   {"De server stopte tijdens deze import. Er is niets bewaard. Start hem opnieuw.", "The server stopped during this import. Nothing was saved. Start it again."},
	ImportCancelled:     {"Deze import is geannuleerd. Er is niets bewaard.", "This import was cancelled. Nothing was saved."},
	ImportNotUndoable:   {"Deze import heeft niets veranderd, of is al teruggedraaid. Er is niets om terug te draaien.", "This import changed nothing, or was undone already. There is nothing to undo."},
	ImportOver:          {"Deze import is al klaar. Draai hem terug als u hem niet wilt.", "This import is over already. Undo it if you do not want it."},
	NoFiles:             {"Stuur ten minste één bestand: CSV, Excel (.xlsx), GraphML, JSON (nodes en links) of GeoJSON.", "Send at least one file: CSV, Excel (.xlsx), GraphML, JSON (nodes and links) or GeoJSON."},
	TooManyFiles:        {"Dit zijn te veel bestanden. Hoogstens {limit} tegelijk.", "These are too many files. At most {limit} at a time."},
	BadEdges:            {"De eerste rij moet de kolommen source en target noemen, en weight als er gewichten zijn. Zet die kop boven de rijen.", "The first row must name the columns source and target, and weight if there are weights. Put that heading above the rows."},
	BadEdgesJSON:        {"Dit is geen JSON met nodes en links (of edges). Exporteer het netwerk opnieuw als node-link JSON, of als CSV, GraphML, GEXF of Pajek.", "This is not JSON with nodes and links (or edges). Export the network again as node-link JSON, or as CSV, GraphML, GEXF or Pajek."},
	BadGEXF:             {"Dit is geen GEXF met knopen en lijnen. Exporteer het netwerk opnieuw als GEXF.", "This is not GEXF with nodes and edges. Export the network again as GEXF."},
	BadPajek:            {"Deze regel is geen Pajek. Na *Vertices met hun aantal begint elke regel met nummers van knopen daaruit. Verbeter de regel, of exporteer het netwerk opnieuw.", "This line is not Pajek. After *Vertices with their number, every line begins with numbers of vertices among them. Correct the line, or export the network again."},
	PajekSection:        {"Dit deel van een Pajek-bestand wordt niet gelezen. Bewaar één netwerk, met *Vertices en *Arcs, *Edges, *Arcslist of *Edgeslist.", "This section of a Pajek file is not read. Save one network, with *Vertices and *Arcs, *Edges, *Arcslist or *Edgeslist."},
	NoSource:            {"In deze rij is source leeg. Vul in waar het contact begint; een knoop zonder contacten heeft een lege target.", "In this row source is empty. Fill in where the tie begins; a node without ties has an empty target."},
	BadWeight:           {"Een gewicht is een getal boven 0, van 1e-100 tot 1e100. Verbeter het, of reken zonder gewichten (--weights none).", "A weight is a number above 0, from 1e-100 to 1e100. Correct it, or measure without weights (--weights none)."},
	NoWeights:           {"Dit bestand heeft geen gewichten. Voeg ze toe, of reken zonder (--weights none).", "This file has no weights. Add them, or measure without (--weights none)."},
	NodeNotListed:       {"Dit contact eindigt bij een knoop die het bestand niet noemt. Kijk of het bestand heel is, of voeg de knoop toe.", "This tie ends at a node that the file does not list. See whether the file is whole, or add the node."},
	NodeTwice:           {"Deze knoop, of een andere met deze naam, is er al. Geef elke knoop een eigen nummer en een eigen naam.", "This node, or another with this label, is there already. Give every node a number and a label of its own."},
	NoNodeID:            {"Hier ontbreekt een id: van een knoop, of van de knoop waar een contact begint of eindigt. Vul het in, of exporteer het netwerk opnieuw.", "An id is missing here: of a node, or of the node at which a tie begins or ends. Fill it in, or export the network again."},
	NestedID:            {"Hier hoort een tekst of een getal, geen lijst of object. Exporteer het netwerk met eenvoudige kenmerken.", "A text or a number belongs here, no list or object. Export the network with simple IDs."},
	NoSuchNode:          {"Een knoop met deze naam staat niet in het bestand. Schrijf hem zoals hij daar staat.", "No node of this name is in the file. Write it as it stands there."},
	LoopsSkipped:        {"{count} contacten van een knoop met zichzelf zijn overgeslagen.", "{count} ties from a node to itself were left out."},
	TiesMerged:          {"{count} contacten stonden er vaker in en zijn samengevoegd; van hun gewichten telt het grootste.", "{count} ties were there more than once and were merged; the greatest of their weights counts."},
	NetworkTooLarge:     {"Dit netwerk past niet in het geheugen dat het mag gebruiken. Geef meer met --max-memory, of neem een kleiner netwerk.", "This network does not fit in the memory that it may use. Give more with --max-memory, or take a smaller network."},
	TooManyPairs:        {"Dit netwerk heeft {count} paren zonder contact, meer dan {limit}. Vraag alleen de hoogste met --top.", "This network has {count} pairs without a tie, more than {limit}. Ask only the highest with --top."},
	TownTooDense:        {"Zoveel actoren hebben hoogstens {limit} contacten. Vraag minder contacten, of meer actoren.", "So many actors have at most {limit} ties. Ask fewer ties, or more actors."},
	BadForm:             {"Dit formulier is niet te lezen. Stuur multipart/form-data met files en, als u wilt, dryRun.", "This form cannot be read. Send multipart/form-data with files and, if you like, dryRun."},
}

// Sentence says in a language what was wrong and what to do.
func (c Code) Sentence(language Language, params Params) string {
	label, known := sentences[c]
	if !known {
		label = sentences[Internal]
	}
	return fill(label.In(language), params)
}

// Sentence says in a language what was wrong and what to do.
func (e *Error) Sentence(language Language) string { return e.Code.Sentence(language, e.Params) }

// Sentence says in a language what was wrong and what to do.
func (f Finding) Sentence(language Language) string { return f.Code.Sentence(language, f.Params) }

func fill(sentence string, params Params) string {
	for name, value := range params {
		sentence = strings.ReplaceAll(sentence, "{"+name+"}", value)
	}
	return sentence
}
