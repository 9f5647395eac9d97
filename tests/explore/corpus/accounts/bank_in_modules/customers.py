def open_all(bank, names):
    for n in names:
        bank.open(n)
