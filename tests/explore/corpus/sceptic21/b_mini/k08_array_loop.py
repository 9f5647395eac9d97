from multiprocessing import Array, Process


def take(slots, me):
    with slots.get_lock():
        for i in range(len(slots)):
            if slots[i] == 0:
                break
    with slots.get_lock():
        slots[i] = me


if __name__ == "__main__":
    slots = Array("i", 2)
    ps = [Process(target=take, args=(slots, me)) for me in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(slots[:])
