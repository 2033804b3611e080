#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/engine-changes.md: change the page, not this file.
plan() {
    page docs/reference/engine-changes.md 2 ''
    need 'engine>=25' 'at_least 25'
    need 'engine<25' '! at_least 25'
    need 'engine>=26' 'at_least 26'
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine<26' '! at_least 26'
    need 'engine>=27' 'at_least 27'
    need 'engine<27' '! at_least 27'
    need 'engine>=28' 'at_least 28'
    need 'engine<28' '! at_least 28'
    need 'engine>=28.2' 'at_least 28.2'
    need 'engine<28.2' '! at_least 28.2'
    need 'engine>=28.1' 'at_least 28.1'
    need 'engine<28.1' '! at_least 28.1'
    reaches 'restarts Docker' '22-no-direct-way-to-a-container.sh, 23-no-direct-way-to-a-container.sh'
    reaches 'leaves the swarm' 12-an-overlay-over-ipv6.sh
    reaches 'changes the firewall' '28-a-rule-at-the-end-of-docker-user.sh, 29-a-rule-at-the-end-of-docker-user.sh'
    takes name back client crooked docker_gwbridge front inside my_overlay overlay six web
    takes swarm inactive
    block 01-several-networks-from-the-start.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-several-networks-from-the-start.sh 30 'engine>=25' ''
    step 6 1 0
    block 03-several-networks-from-the-start.sh 30 'engine<25' ''
    step 6 1 125
    block 04-a-subnet-is-checked.sh 30 'engine>=25' ''
    step 6 1 1
    block 05-a-subnet-is-checked.sh 30 'engine<25' ''
    step 6 1 0
    step 9 1 0
    block 06-no-default-route-on-an-internal-network.sh 30 '' ''
    step 5 1 0
    block 07-no-default-route-on-an-internal-network.sh 30 'engine>=25' ''
    step 6 1 1
    block 08-no-default-route-on-an-internal-network.sh 30 'engine<25' ''
    step 6 1 0
    block 09-an-overlay-over-ipv6.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 10-an-overlay-over-ipv6.sh 60 'engine>=25' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 11-an-overlay-over-ipv6.sh 60 'engine<25' ''
    step 6 1 1
    block 12-an-overlay-over-ipv6.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 13-loopback-has-ipv6.sh 30 'engine>=26 ipv6' ''
    step 6 1 0
    block 14-loopback-has-ipv6.sh 30 'engine<26' ''
    step 6 1 1
    block 15-ipv6-without-a-subnet-of-yours.sh 30 'engine>=27 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 16-ipv6-without-a-subnet-of-yours.sh 30 'engine<27' ''
    step 6 1 1
    block 17-a-firewall-for-ipv6.sh 30 'engine>=27 ipv6' ''
    step 6 1 0
    block 18-a-firewall-for-ipv6.sh 30 'engine<27' ''
    step 6 1 1
    block 19-no-direct-way-to-a-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 20-no-direct-way-to-a-container.sh 30 'engine>=28' ''
    step 6 1 28
    block 21-no-direct-way-to-a-container.sh 30 'engine<28' ''
    step 6 1 0
    block 22-no-direct-way-to-a-container.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 23-no-direct-way-to-a-container.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 24-mac-addresses-are-random.sh 30 'engine>=28' ''
    step 6 1 1
    block 25-mac-addresses-are-random.sh 30 'engine<28' ''
    step 6 1 0
    block 26-dockers-rules-have-a-chain-of-their-own.sh 30 'engine>=28' ''
    step 6 1 0
    block 27-dockers-rules-have-a-chain-of-their-own.sh 30 'engine<28' ''
    step 6 1 0
    block 28-a-rule-at-the-end-of-docker-user.sh 30 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 28
    block 29-a-rule-at-the-end-of-docker-user.sh 30 'engine<28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 30-a-rule-at-the-end-of-docker-user.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 31-a-network-without-ipv4.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    block 32-a-network-without-ipv4.sh 30 'engine<28' ''
    step 6 1 125
    block 33-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 34-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 125
    block 35-settings-of-one-interface.sh 30 'engine<28' ''
    step 6 1 0
    block 36-who-still-holds-the-network.sh 30 'engine>=28.1' ''
    step 6 1 1
    block 37-who-still-holds-the-network.sh 30 'engine<28.1' ''
    step 6 1 1
    clean_up
    block 38-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
