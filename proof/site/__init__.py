"""The MkDocs side: console fences as HTML, badges, copies, cards, policy, search."""
