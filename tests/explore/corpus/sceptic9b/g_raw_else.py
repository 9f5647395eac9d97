from multiprocessing import Lock, Process, RawValue

CAP = 1


def customer(lock, sold, reserved):
    with lock:
        if sold.value < CAP:
            reserved.value += 1
            ok = True
        else:
            ok = False
    if ok:
        with lock:
            reserved.value -= 1
            sold.value += 1


if __name__ == '__main__':
    lock, sold, reserved = Lock(), RawValue('i', 0), RawValue('i', 0)
    ps = [Process(target=customer, args=(lock, sold, reserved)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(sold.value)
