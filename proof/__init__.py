"""The machine behind the guide. A step's way through its rooms:

1. A page, ``docs/drivers/bridge.md``, has a console fence; `guide.reader` renders the page and finds the fence.
2. `guide.blocks` makes a `Block` of it and a `Step` of each command (`guide.model`), each with its `Key`.
3. `guide.examples` writes them to ``examples/`` and reads them back: what lies there is what runs.
4. `run.plugin` collects a pytest item for each step (`run.items`), and `run.page_run` plays them in order.
5. `hosts.lab` starts the page's hosts; `hosts.shell` sends the command to one of them and reads what it prints.
   What only looks (`guide.effects`) is asked until it is so (`run.eventually`).
6. `compare.unify` compares that with the page: equal after one renaming of the values that are volatile by nature.
7. `record.result` is what came of the step; `record.store` puts it into ``proof.json``.
8. `record.ledger` says from it what is proven; `pictures` draws the hosts' state after the block.
9. `site.blocks` shows the fence, and `site.plugin` has `site.badges` put the proof beside it.

`errors` and `project` are below all rooms, and `compare.unify` imports nothing outside its room. `guide` uses these
alone; `compare`, `hosts`, `pictures` and `record` use `guide`; `run` and `site` use all of these, and not each other.
"""
