#!/usr/bin/env bash
# Who reaches whom. Generated from docs/tasks/flask.md: change the page, not this file.

# 1 host1 exit=0
address=$(docker inspect flask-demo-app-database-1 --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}')

# 2 host1 exit=0
docker compose exec backend python3 -c "import socket; socket.create_connection(('$address', 5432), 2); print('connected')"

# 3 host1 exit=28
docker compose exec frontend curl -s --max-time 2 -w '%{time_connect}\n' "telnet://$address:5432"
