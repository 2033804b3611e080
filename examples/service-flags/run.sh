#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/service-flags.md: change the page, not this file.
plan() {
    page docs/reference/service-flags.md 2 ''
    need 'engine>=23' 'at_least 23'
    reaches 'leaves the swarm' 24-clean-up.sh
    takes name back bridge db demo demo_default demo_one demo_two docker_gwbridge front half lan macvlan never overlay own plan shop some stack.yaml store swarm web
    takes swarm inactive
    block 01-a-swarm-of-one-host.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-a-swarm-of-one-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-endpoint-mode.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 04-networks.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 05-networks.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 06-networks.sh 30 '' ''
    step 5 1 0
    block 07-ports.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 08-ports.sh 30 '' ''
    step 5 1 1
    block 09-ports.sh 30 '' ''
    step 5 1 1
    block 10-ports.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 11-ports.sh 30 '' ''
    step 5 1 7
    block 12-ports.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 13-names-and-dns.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead 20.10 14-names-and-dns-differs.sh 60 6 1 0
    block 15-names-and-dns.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    instead 20.10 16-names-and-dns-differs.sh 60 6 1 0
    block 17-in-a-stack.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 18-in-a-stack.sh 60 'engine>=23' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 19-a-network-of-each-hosts-own.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    block 20-a-network-of-each-hosts-own.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 21-a-network-of-each-hosts-own.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 22-what-goes-wrong.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 124
    block 23-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 24-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
