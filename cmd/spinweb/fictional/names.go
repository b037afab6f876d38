package fictional

// heritage is where a household's names come from. It serves the names alone: nothing else in the
// neighbourhood depends on it.
type heritage struct {
	share    int       // out of the sum of all shares
	shares   bool      // partners have one surname
	doubles  bool      // or join two with a hyphen
	surnames string    // separated by semicolons; his/hers where they differ
	women    [3]string // given names of the old, the middle and the young generation
	men      [3]string
}

var heritages = []heritage{
	{share: 68, shares: true, doubles: true,
		surnames: "van den Heuvel;Verhoeven;van de Laar;van Bree;van Lierop;van der Zanden;" +
			"Manders;van Gog;Meulendijks;Raaijmakers;van Asten;Slaats;Bakermans;Vereijken;van Rooij;" +
			"ter Horst;op den Camp;in 't Veld;van 't Hof;'t Hart;Goossens;van der Steen;van Boxtel;Kanters;van der Vorst;" +
			"de Louw;Tielen;Noordman;Vogels;Scheerens;de Laat;Beekmans;van Deursen;van der Aa;Bouwmans;" +
			"van Stiphout;Hoeben;Kluijtmans;Rooijakkers;van Vlerken;Adriaans;Welten;van Moorsel;Leijten;Hermkens;van den Elsen;" +
			"Brouwers;Ceelen;Deelen;Dortmans;van Duijnhoven;van Eijk;Gielen;van Ganzewinkel;Habraken;Heesakkers;Koolen;" +
			"Loomans;Mennen;Nijssen;Pennings;Sleegers;Steijvers;Strijbosch;Toonen;Vlemmings;Verberne;Vriens;Wijnen;" +
			"de Greef;van den Boomen;van den Berkmortel;van der Weerden;van Neerven;Weijers;Zegers;van Kilsdonk;" +
			"de Vocht;van Dommelen;Aerdts;van Hees;Cuppers;Smeulders;Jochems;Kweens;Swaanen;Peijnenborg;van der Cruijsen;Lathouders;ten Brink;Lichtenberg;van der Sande;Maasakkers;Sloots;Bressers;van de Wiel;Grootveld",
		women: [3]string{
			"Toos;Nel;Mien;Truus;Annie;Drieka;Sjaan;Lies;Tonnie;Diny;Gonnie;Ria;Corrie;Wies;Leny;Thea;Mia;Nolda;Fien;Jo;Marietje;Anny;Betsie;Jeanne",
			"Monique;Ingrid;Petra;Marieke;Astrid;Wendy;Esther;Carla;Judith;Yvonne;Angelique;Mieke;Brigitte;Karin;Renée;Chantal;Daniëlle;Marlies;Femke;Ellen;Anne-Marie;Marie-José;Hélène;Ilse;Nicolle",
			"Lotte;Iris;Noa;Fleur;Zoë;Evi;Maud;Lieke;Roos;Puck;Britt;Amber;Nina;Isa;Loïs;Jip;Pleun;Fenne;Anouk;Sara"},
		men: [3]string{
			"Wim;Harrie;Sjef;Toon;Piet;Frans;Ad;Cor;Nol;Driek;Tinus;Martien;Bert;Gerrit;Huub;Leo;Sjaak;Christ;Wiel;Jan;Graard;Antoon;Pierre;Noud",
			"Roel;Marcel;Erwin;Ronald;Bas;Stefan;Michiel;Arno;Twan;Ruud;Edwin;Niels;Maurice;Perry;Geert;Wouter;Joost;Raymond;André;Koen;Remco;Jan-Willem;Ivo;Hans-Peter",
			"Daan;Thijs;Luuk;Sem;Jesse;Teun;Finn;Ruben;Joris;Mats;Pim;Sven;Jelle;Timo;Gijs;Daniël;Boaz;Raf;Mika;Ties"}},
	{share: 9, shares: true,
		surnames: "Gündoğmuş;Karabıyık;Çetinkaya;Dağdelen;Öztunç;Yeşilyurt;Taşkıran;Sarıkaya;Küçükoğlu;Şengül;Ağırman;Işıklı;Uçarer;Doğanay",
		women:    [3]string{"Hatice;Emine;Ayşe;Fadime;Döndü", "Sevgi;Gülay;Hülya;Nurcan;Songül;Yıldız;Çiğdem", "Büşra;Selin;İrem;Ebru;Tuğba;Ceyda"},
		men:      [3]string{"Hüseyin;İsmail;Osman;Ramazan;Satılmış", "Serkan;Cengiz;Ünal;Orhan;Yücel;Tuncay;Bülent", "Kaan;Yiğit;Berkay;Furkan;Oğuz;Çağrı"}},
	{share: 8,
		surnames: "El Harrouchi;El Ouahabi;Ait Lahcen;Bouazzati;Benhaddou;El Yaakoubi;Chouaibi;Azzouzi;Amezian;El Mourabit;Ouled Taleb;Zeriouh",
		women:    [3]string{"Rahma;Yamina;Zohra;Mimount;Fatna", "Naima;Samira;Latifa;Hafida;Rachida;Malika", "Yasmina;Salma;Ikram;Nisrine;Hiba;Dounia"},
		men:      [3]string{"Abdelkader;Lahcen;Driss;Mimoun;Allal", "Mustapha;Aziz;Abdelhak;Saïd;Noureddine;Jamal", "Ayoub;Zakaria;Anas;Ilyas;Soufiane;Nabil"}},
	{share: 6,
		surnames: "Ramcharan;Jagroep;Sewpersad;Kartosen;Wijngaarde;Landveld;Soekhai;Kromodikromo;Ramdhani;Zebeda;Djojodimedjo;Lieveld;Baboelal",
		women:    [3]string{"Irma;Hilda;Wonnie;Astra", "Sandhia;Anushka;Cheryl;Mavis;Indra", "Priya;Chelsey;Shiraz;Jaleesa;Romaysa"},
		men:      [3]string{"Humphrey;Iwan;Soeresh;Hendrik", "Rakesh;Dwight;Clyde;Orlando;Radjen", "Jayden;Raoul;Dion;Vikash;Gianni"}},
	{share: 6, shares: true,
		surnames: "Wiśniowski/Wiśniowska;Wójcicki/Wójcicka;Trzaskalski/Trzaskalska;Pawlaczyk;Dąbrówka;Szczygielak;Kołodziejski/Kołodziejska;Górniak;Błaszczak-Nowik;Żurawik",
		women:    [3]string{"Halina;Danuta;Grażyna;Bożena", "Agnieszka;Małgorzata;Beata;Iwona", "Zuzanna;Oliwia;Wiktoria"},
		men:      [3]string{"Zbigniew;Ryszard;Józef;Wiesław", "Łukasz;Paweł;Grzegorz;Sławomir", "Kacper;Michał;Bartosz"}},
	{share: 5,
		surnames: "Al Khatib;Haddadin;Al Jundi;Sabbagh;Kassabji;Al-Hamwi;Shahinian;Dabbas;Al Nabulsi",
		women:    [3]string{"Nawal;Hanan;Suad;Faten", "Rania;Maha;Hala;Rasha;Diala", "Layan;Nour;Tala;Rima"},
		men:      [3]string{"Adnan;Walid;Fayez", "Samer;Bassel;Nizar;Ghassan", "Yazan;Majd;Kinan;Omar"}},
	{share: 4, shares: true, doubles: true,
		surnames: "Wiersma;Sytsma;Terpstra;van der Meulen;Boonstra;Bruinsma;Haitsma;Ypma;Hylkema",
		women:    [3]string{"Sjoukje;Tjitske;Wietske;Jeltsje", "Baukje;Nynke;Froukje;Gryt", "Fenna;Jitske;Hiske;Marrit"},
		men:      [3]string{"Sjoerd;Wiebe;Tjeerd;Oene", "Gerben;Jelmer;Auke;Fokke", "Sietse;Hidde;Wybren;Jorrit"}},
	{share: 3, shares: true,
		surnames: "Tuhumury;Latumahina;Sahetapy;Siahaya;Lekatompessy;Tamaëla;Pelupessy",
		women:    [3]string{"Nelly;Oktovina;Sary;Dortje", "Mersy;Poppy;Grace;Ludya", "Eliza;Mirthe;Jovita;Aleta"},
		men:      [3]string{"Domingus;Otto;Elias;Zeth", "Ronny;Marthen;Julius;Wempy", "Jeffrey;Quincy;Giovanni;Rio"}},
	{share: 3,
		surnames: "Isenia;Cijntje;Bonafasia;Sillé;Pieternella;Winklaar;Martis",
		women:    [3]string{"Lucila;Norvalda;Filomena;Ursulina", "Xiomara;Mirelva;Jacintha;Ludmila", "Shurensly;Naëmi;Chanaisa;Tisha"},
		men:      [3]string{"Rignald;Hubèrt;Felipe;Erasmo", "Sharlon;Gilmar;Etienne;Roderick", "Giandro;Jurensley;Rudsel;Jair"}},
	{share: 2, shares: true,
		surnames: "Roșculeț;Ungurean;Grigoraș;Bălănescu;Țurcanu;Cojocariu",
		women:    [3]string{"Lăcrămioara;Viorica;Aurica", "Mădălina;Ioana;Corina;Luminița", "Andreea;Raluca;Ilinca"},
		men:      [3]string{"Gheorghe;Vasile;Costică", "Ștefan;Cătălin;Ionuț;Sorin", "Răzvan;Matei;Luca"}},
	{share: 2,
		surnames: "Gonçalves Teles;Conceição;Évora Lopes;Brandão da Luz;Fonseca Pires",
		women:    [3]string{"Conceta;Albertina;Deolinda", "Ângela;Fátima;Ivone;Zulmira", "Inês;Débora;Telma"},
		men:      [3]string{"Joaquim;Belmiro;Adelino", "Zé Maria;Nuno;João;Valdemar", "Flávio;Rúben;Tomé"}},
	{share: 3,
		surnames: "Tesfamikael;Ghebreslasie;Woldemichael;Habtezion;Warsame Nur;Yusuf Farah",
		women:    [3]string{"Letebrhan;Khadra;Abeba", "Selamawit;Azieb;Hodan;Nigisti", "Rahel;Bisrat;Ifrah;Winta"},
		men:      [3]string{"Gebremedhin;Abdullahi;Mehari", "Yonas;Tekle;Liban;Kibrom", "Natnael;Filmon;Zakariye;Robel"}},
	{share: 1, shares: true,
		surnames: "Đặng;Huỳnh;Lương;Phùng",
		women:    [3]string{"Hoa;Ngọc;Bích", "Thúy;Lan;Phượng", "Mai;Linh;Yến"},
		men:      [3]string{"Minh;Tài;Lộc", "Quang;Hùng;Dũng", "Bảo;Khánh;Đức"}},
}
