"""Counts in a file that is kept in memory."""

import threading, io
b = io.BytesIO(b"0")
def work():
    for _ in range(2):
        n = int(b.getvalue()); b.seek(0); b.write(str(n + 1).encode())

workers = [threading.Thread(target=work) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
