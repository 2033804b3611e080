#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/several-networks.md: change the page, not this file.
plan() {
    page docs/tasks/several-networks.md 2 ''
    need 'engine>=28' 'at_least 28'
    takes name apart back front guide one six two ways web
    block 01-before-and-after-connect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-before-and-after-connect.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 03-disconnect-moves-it-back.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 04-disconnect-moves-it-back.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 05-the-order-of-connecting-does-not-count.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-choose-it-gw-priority.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 07-choose-it-gw-priority.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 08-choose-it-gw-priority.sh 30 'engine>=28' ''
    step 6 1 0
    block 09-an-internal-network-has-no-gateway.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 10-a-network-with-ipv6-comes-first.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 11-a-network-with-ipv6-comes-first.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 12-interface-names.sh 200 'engine>=28' ''
    step 6 1 0
    step 9 3 0
    step 14 1 0
    block 13-interface-names.sh 30 'engine>=28' ''
    step 6 2 0
    block 14-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 15-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 2 0
    block 16-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 125
    block 17-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 125
    block 18-settings-of-one-interface.sh 30 'engine>=28' ''
    step 6 1 125
    block 19-in-a-compose-file.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 20-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 21-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    instead '26.1 20.10' 22-what-goes-wrong-differs.sh 30 6 1 0
    step 14 1 0
    instead '26.1 20.10' 22-what-goes-wrong-differs.sh 30 9 1 0
    step 17 1 0
    block 23-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 2 0
    clean_up
    block 24-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
