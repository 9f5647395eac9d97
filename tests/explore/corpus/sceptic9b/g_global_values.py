from multiprocessing import Lock, Process, Value

CAP = 1
lock, sold, reserved = Lock(), Value('i', 0), Value('i', 0)


def customer():
    with lock:
        if sold.value >= CAP:
            return
        reserved.value += 1
    with lock:
        reserved.value -= 1
        sold.value += 1


if __name__ == '__main__':
    ps = [Process(target=customer) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sold.value)
