#!/usr/bin/env bash
# See it. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=0
openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj '/CN=My Authority' -keyout ca.key -out ca.crt 2> /dev/null

# 2 host1 exit=0
openssl req -newkey rsa:2048 -nodes -subj /CN=web -keyout web.key -out web.csr 2> /dev/null

# 3 host1 exit=0
printf 'subjectAltName=DNS:web' > names

# 4 host1 exit=0
openssl x509 -req -in web.csr -CA ca.crt -CAkey ca.key -days 30 -extfile names -out web.crt 2> /dev/null

# 5 host1 exit=0
cat > web.conf <<'END'
server {
    listen 443 ssl;
    ssl_certificate /certs/web.crt;
    ssl_certificate_key /certs/web.key;
    root /usr/share/nginx/html;
}
END

# 6 host1 exit=0
docker network create my_bridge

# 7 host1 exit=0
docker run -d --name web --network my_bridge -p 8443:443 \
  -v "$PWD/web.crt:/certs/web.crt:ro" -v "$PWD/web.key:/certs/web.key:ro" \
  -v "$PWD/web.conf:/etc/nginx/conf.d/default.conf:ro" nginx

# 8 host1 exit=0
until curl -s -o /dev/null --insecure https://127.0.0.1:8443/; do sleep 0.1; done
