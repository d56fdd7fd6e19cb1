"""What several rules look at, worked out once for a Naskah (`naskah.once(telaah)`)."""
