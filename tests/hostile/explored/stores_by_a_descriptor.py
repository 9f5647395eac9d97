"""Changes an attribute by the descriptor of its slot."""

import threading
class A: __slots__ = ("n",)
a = A(); a.n = 0
def work():
    for _ in range(2): A.n.__set__(a, A.n.__get__(a) + 1)

workers = [threading.Thread(target=work) for _ in range(2)]
for one in workers:
    one.start()
for one in workers:
    one.join()
print("done")
