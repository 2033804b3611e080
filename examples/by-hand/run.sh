#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/understand/by-hand.md: change the page, not this file.
plan() {
    page docs/understand/by-hand.md 2 ''
    need 'engine>=28' 'at_least 28'
    reaches 'changes the firewall' '07-a-filter-rule-lets-packets-pass.sh, 09-a-nat-rule-lends-the-hosts-address.sh, 11-publishing-a-port-is-one-more-nat-rule.sh'
    takes name my_bridge one web
    block 01-a-namespace-is-an-empty-network-stack.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-a-namespace-is-an-empty-network-stack.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-a-veth-pair-is-a-cable-with-two-plugs.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 04-a-bridge-is-a-switch.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 05-a-route-leads-out.sh 30 '' ''
    step 5 1 2
    block 06-a-route-leads-out.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 07-a-filter-rule-lets-packets-pass.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-a-filter-rule-lets-packets-pass.sh 30 '' ''
    step 5 1 1
    block 09-a-nat-rule-lends-the-hosts-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 10-a-second-namespace-is-one-more-plug.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 11-publishing-a-port-is-one-more-nat-rule.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 12-publishing-a-port-is-one-more-nat-rule.sh 30 '' ''
    step 5 1 28
    block 13-docker-makes-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 14-docker-makes-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 15-docker-makes-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 16-docker-makes-the-same.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 17-the-container-is-a-namespace.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    instead 26.1 18-the-container-is-a-namespace-differs.sh 30 6 1 0
    instead 20.10 19-the-container-is-a-namespace-differs.sh 30 6 1 0
    block 20-your-plug-fits-dockers-bridge.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 21-a-bridge-has-1023-plugs.sh 150 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 22-a-bridge-has-1023-plugs.sh 60 'engine>=28' ''
    step 6 1 125
    block 23-a-bridge-has-1023-plugs.sh 150 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 24-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 25-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 26-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    step 38 1 0
    step 41 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
