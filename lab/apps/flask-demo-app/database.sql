CREATE TABLE message (id serial PRIMARY KEY, text text NOT NULL);
INSERT INTO message (text) VALUES ('Hello from the database.');
