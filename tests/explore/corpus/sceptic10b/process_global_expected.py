from multiprocessing import Process, Lock

money = 100


def earn(lock, amount):
    global money
    with lock:
        money += amount


if __name__ == "__main__":
    lock = Lock()
    ps = [Process(target=earn, args=(lock, n)) for n in (20, 30)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("money", money)
