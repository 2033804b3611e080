#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/ipv6.md: change the page, not this file.
plan() {
    page docs/tasks/ipv6.md 2 ''
    need 'engine>=27' 'at_least 27'
    need 'engine>=28' 'at_least 28'
    need 'engine>=26' 'at_least 26'
    need nftables 'nft add table inet probe0 && nft delete table inet probe0'
    reaches 'restarts Docker' '15-networks-are-kept-apart.sh, 16-networks-are-kept-apart.sh, 24-the-default-bridge.sh, 25-the-default-bridge.sh, 26-the-default-bridge.sh, 28-all-new-networks.sh, 29-all-new-networks.sh'
    reaches 'writes daemon.json' '15-networks-are-kept-apart.sh, 16-networks-are-kept-apart.sh, 24-the-default-bridge.sh, 25-the-default-bridge.sh, 26-the-default-bridge.sh, 28-all-new-networks.sh, 29-all-new-networks.sh'
    reaches 'changes the firewall' '15-networks-are-kept-apart.sh, 36-clean-up.sh'
    takes name back client db front my_bridge one other web
    takes file /etc/docker/daemon.json
    block 01-a-network-with-both.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 02-a-network-with-both.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03-a-network-with-both.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-the-way-out.sh 30 '' ''
    step 5 1 0
    instead '26.1 20.10' 05-the-way-out-differs.sh 30 6 1 1
    step 8 1 0
    instead '26.1 20.10' 06-the-way-out-differs.sh 30 6 1 143
    step 11 1 0
    step 14 1 0
    instead '26.1 20.10' 07-the-way-out-differs.sh 30 6 1 1
    step 17 1 0
    instead '26.1 20.10' 08-the-way-out-differs.sh 30 6 1 0
    block 09-the-way-out.sh 30 '' ''
    step 5 1 0
    instead '26.1 20.10' 10-the-way-out-differs.sh 30 6 1 1
    block 11-a-published-port.sh 30 '' ''
    step 5 1 0
    instead '26.1 20.10' 12-a-published-port-differs.sh 30 6 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 13-networks-are-kept-apart.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 14-networks-are-kept-apart.sh 30 '' ''
    step 5 1 0
    block 15-networks-are-kept-apart.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 16-networks-are-kept-apart.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 17-without-a-subnet.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 18-without-a-subnet.sh 30 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    block 19-without-ipv6.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 20-ipv6-alone.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 21-ipv6-alone.sh 30 'engine>=28' ''
    step 6 1 1
    block 22-ipv6-alone.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 7
    block 23-ipv6-alone.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 24-the-default-bridge.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 25-the-default-bridge.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 26-the-default-bridge.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 1
    block 27-the-default-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 28-all-new-networks.sh 30 'engine>=27' ''
    step 6 3 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 29-all-new-networks.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 30-the-loopback.sh 30 'engine>=26' ''
    step 6 1 0
    block 31-the-loopback.sh 30 'engine>=26' ''
    step 6 1 0
    step 9 1 0
    block 32-the-loopback.sh 30 'engine>=26' ''
    step 6 1 0
    block 33-an-engine-in-a-container.sh 30 'engine>=27 nftables' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 34-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 35-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    clean_up
    block 36-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    instead 20.10 37-clean-up-differs.sh 30 6 1 2
    step 20 1 0
    step 23 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
