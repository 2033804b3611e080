#!/usr/bin/env bash
# The API on a port, with TLS. Generated from docs/reference/ports.md: change the page, not this file.
# Needs engine>=28

# 1 host1 exit=0
new="openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2"

# 2 host1 exit=0
$new -subj /CN=authority -keyout ca-key.pem -out ca.pem 2> /dev/null

# 3 host1 exit=0
$new -CA ca.pem -CAkey ca-key.pem -subj /CN=host1 -addext subjectAltName=IP:198.51.100.11 \
  -addext extendedKeyUsage=serverAuth -keyout server-key.pem -out server.pem 2> /dev/null

# 4 host1 exit=0
$new -CA ca.pem -CAkey ca-key.pem -subj /CN=client \
  -addext extendedKeyUsage=clientAuth -keyout key.pem -out cert.pem 2> /dev/null

# 5 host1 exit=0
jq --arg at "$PWD" '. + {hosts: ["unix:///var/run/docker.sock", "tcp://198.51.100.11:2376"], tlsverify: true,
  tlscacert: "\($at)/ca.pem", tlscert: "\($at)/server.pem", tlskey: "\($at)/server-key.pem"}' mine.json > /etc/docker/daemon.json

# 6 host1 exit=0
service docker restart
