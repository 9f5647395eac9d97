"""Makes files in which nothing is."""
n = 0
while True:
    n += 1
    open(f"/tmp/{n}", "wb").close()
