import multiprocessing as mp


def take(seats):
    with seats.get_lock():
        seats.value -= 1


def desk(seats):
    if seats.value > 0:
        p = mp.Process(target=take, args=(seats,))
        p.start()
        p.join()


if __name__ == '__main__':
    seats = mp.Value('i', 1)
    ds = [mp.Process(target=desk, args=(seats,)) for _ in range(2)]
    for d in ds: d.start()
    for d in ds: d.join()
    print(seats.value)
