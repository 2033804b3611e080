#!/usr/bin/env bash
# Clean up. Generated from docs/drivers/overlay-encrypted.md: change the page, not this file.

# 1 host1 exit=0
docker rm -f one two

# 2 host2 exit=0
docker swarm leave

# 3 host1 exit=0
docker swarm leave --force

# 4 host1 exit=0
docker network rm docker_gwbridge

# 5 host2 exit=0
docker network rm docker_gwbridge

# 6 host1 exit=0
rm -f plain.txt secret.txt ingress.txt heard

# 7 host1 exit=0
iptables-save | sed -n '/^[*C]/p; /dport 4789\|DOCKER-INGRESS\|docker_gwbridge/s/^-A/-D/p' | iptables-restore --noflush

# 8 host1 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(DOCKER-INGRESS\).*/-X \1/p' | iptables-restore --noflush

# 9 host2 exit=0
iptables-save | sed -n '/^[*C]/p; /dport 4789\|DOCKER-INGRESS\|docker_gwbridge/s/^-A/-D/p' | iptables-restore --noflush

# 10 host2 exit=0
iptables-save | sed -n '/^[*C]/p; s/^:\(DOCKER-INGRESS\).*/-X \1/p' | iptables-restore --noflush
