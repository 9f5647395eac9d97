from multiprocessing import Lock, Process, Value


def customer(lock, balance, held):
    with lock:
        if balance.value < 80:
            return
        held.value += 80
    with lock:
        held.value -= 80
        balance.value -= 80


if __name__ == '__main__':
    lock, balance, held = Lock(), Value('i', 100), Value('i', 0)
    ps = [Process(target=customer, args=(lock, balance, held)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(balance.value)
