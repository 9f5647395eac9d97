from multiprocessing import Array, Process


def take(slots, me):
    i = list(slots).index(0)
    slots[i] = me


if __name__ == "__main__":
    slots = Array("i", 2)
    ps = [Process(target=take, args=(slots, me)) for me in (1, 2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(slots[:])
