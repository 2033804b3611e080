#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# docs/tasks/flask.md:118 host1 exit=0
address=$(docker inspect flask-demo-app-database-1 --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}')

# docs/tasks/flask.md:119 host1 exit=0
docker compose exec backend python3 -c "import socket; socket.create_connection(('$address', 5432), 2); print('connected')"

# docs/tasks/flask.md:121 host1 exit=28
docker compose exec frontend curl -s --max-time 2 -w '%{time_connect}\n' "telnet://$address:5432"
