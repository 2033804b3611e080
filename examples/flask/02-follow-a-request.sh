#!/usr/bin/env bash
# Follow a request. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:48 host1 exit=0
curl -s http://127.0.0.1:8080/ | grep h1

# docs/tasks/flask.md:50 host1 exit=0
curl -s http://127.0.0.1:8080/api/messages

# docs/tasks/flask.md:52 host1 exit=0
curl -s --data text=Ada http://127.0.0.1:8080/api/messages

# docs/tasks/flask.md:54 host1 exit=0
curl -s http://127.0.0.1:8080/api/messages
