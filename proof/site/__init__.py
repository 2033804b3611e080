"""The MkDocs side: console blocks as HTML, badges, copies, cards, policy."""
