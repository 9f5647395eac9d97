import multiprocessing as mp

FLOORS = 3


def lift(cond, floor, left):
    while True:
        with cond:
            if left.value == 0:
                return
            floor.value = (floor.value + 1) % FLOORS
            cond.notify_all()
            cond.wait(0.01)


def passenger(cond, floor, left, mine):
    with cond:
        cond.wait_for(lambda: floor.value == mine)
        left.value -= 1


if __name__ == "__main__":
    cond = mp.Condition()
    floor, left = mp.Value("i", 0, lock=False), mp.Value("i", 2, lock=False)
    ps = [mp.Process(target=passenger, args=(cond, floor, left, f)) for f in (1, 2)]
    ps.append(mp.Process(target=lift, args=(cond, floor, left)))
    for p in ps: p.start()
    for p in ps: p.join()
    print("nobody waits:", left.value)
