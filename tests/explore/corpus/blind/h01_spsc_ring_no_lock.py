from multiprocessing import Array, Process, Value

SIZE = 3


def producer(ring, head, tail, n):
    for i in range(n):
        while (tail.value + 1) % SIZE == head.value:
            pass
        ring[tail.value] = i
        tail.value = (tail.value + 1) % SIZE


def consumer(ring, head, tail, n):
    total = 0
    for _ in range(n):
        while head.value == tail.value:
            pass
        total += ring[head.value]
        head.value = (head.value + 1) % SIZE
    print("total", total)


if __name__ == "__main__":
    ring = Array("i", SIZE, lock=False)
    head, tail = Value("i", 0, lock=False), Value("i", 0, lock=False)
    ps = [Process(target=producer, args=(ring, head, tail, 5)), Process(target=consumer, args=(ring, head, tail, 5))]
    for p in ps: p.start()
    for p in ps: p.join()
