import os
from multiprocessing import Process, Value

r, w = os.pipe()


def work(n):
    for _ in range(5):
        token = os.read(r, 1)
        n.value += 1
        os.write(w, token)


if __name__ == "__main__":
    n = Value("i", 0)
    os.write(w, b"t")
    ps = [Process(target=work, args=(n,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(n.value)
