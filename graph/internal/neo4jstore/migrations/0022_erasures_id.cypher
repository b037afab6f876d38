CREATE CONSTRAINT erasures_id IF NOT EXISTS
FOR (erasures:Erasures) REQUIRE erasures.id IS UNIQUE
