from multiprocessing import Event, Process


def player(name, mine, other, n):
    for _ in range(n):
        mine.wait()
        print(name, flush=True)
        other.set()
        mine.clear()


if __name__ == "__main__":
    e1, e2 = Event(), Event()
    a = Process(target=player, args=("乒", e1, e2, 3))
    b = Process(target=player, args=("乓", e2, e1, 3))
    a.start(); b.start()
    e1.set()
    a.join(); b.join()
    print("结束")
