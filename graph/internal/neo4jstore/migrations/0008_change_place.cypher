CREATE CONSTRAINT change_place IF NOT EXISTS
FOR (change:Change) REQUIRE (change.revision, change.place) IS UNIQUE
