#!/usr/bin/env bash
# The load balancer. Generated from docs/tasks/load-balancer.md: change the page, not this file.

# 1 host3 exit=0
cat > nodes.conf <<'END'
upstream nodes {
    server 198.51.100.11:8080 max_fails=1 fail_timeout=10s;
    server 198.51.100.12:8080 max_fails=1 fail_timeout=10s;
}
server {
    listen 80;
    location / {
        proxy_pass http://nodes;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_connect_timeout 1s;
    }
}
END

# 2 host3 exit=0
docker run -d --name balancer -p 80:80 -v "$PWD/nodes.conf:/etc/nginx/conf.d/default.conf:ro" nginx

# 3 host3 exit=0
until curl -s -o /dev/null http://127.0.0.1/; do sleep 0.1; done
