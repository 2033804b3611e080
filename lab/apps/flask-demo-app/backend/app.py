"""The back end of the demo: messages in PostgreSQL, over HTTP."""

import os
import socket
from pathlib import Path

import psycopg
from flask import Flask, request

app = Flask(__name__)


def database() -> psycopg.Connection:
    """A connection to the database that the environment names."""
    return psycopg.connect(
        host=os.environ["DATABASE_HOST"],
        dbname=os.environ["DATABASE_NAME"],
        user="postgres",
        password=Path(os.environ["DATABASE_PASSWORD_FILE"]).read_text().strip(),
        connect_timeout=3,
    )


@app.get("/health")
def health() -> dict[str, str]:
    """Ready when the database answers."""
    with database() as connection:
        connection.execute("SELECT 1")
    return {"status": "ok"}


@app.get("/path")
def path() -> list[str]:
    """Who asks here, whom the database sees asking, and the database: the names that belong to the addresses."""
    with database() as connection:
        seen = connection.execute("SELECT host(inet_client_addr()), host(inet_server_addr())").fetchone()
    return [socket.gethostbyaddr(address)[0] for address in (request.remote_addr, *seen)]


@app.get("/messages")
def messages() -> list[str]:
    """All messages, oldest first."""
    with database() as connection:
        return [text for (text,) in connection.execute("SELECT text FROM message ORDER BY id")]


@app.post("/messages")
def add() -> tuple[dict[str, str], int]:
    """Add the message of the form field ``text``."""
    with database() as connection:
        connection.execute("INSERT INTO message (text) VALUES (%s)", (request.form["text"],))
    return {"added": request.form["text"]}, 201
