from multiprocessing import Array, Process, Value

SIZE = 8


def producer(ring, tail, n, k):
    for i in range(n):
        t = tail.value
        ring[t % SIZE] = k * 10 + i
        tail.value = t + 1


if __name__ == "__main__":
    ring = Array("i", SIZE)
    tail = Value("i", 0)
    ps = [Process(target=producer, args=(ring, tail, 3, k)) for k in (1, 2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(tail.value, sorted(ring[:tail.value]))
