"""Changes an attribute by setattr under another name."""

import threading
class A: pass
a = A(); a.n = 0
s, g = setattr, getattr
def work():
    for _ in range(2): s(a, "n", g(a, "n") + 1)
workers = [threading.Thread(target=work) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
