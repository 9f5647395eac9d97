import multiprocessing as mp


def cook(plates, dishes, n):
    for i in range(n):
        plates.acquire()
        dishes.put(i)


def waiter(plates, dishes, n):
    held = None
    for _ in range(n):
        dish = dishes.get()
        if held is not None:
            plates.release()
        held = dish
    plates.release()


if __name__ == "__main__":
    plates = mp.Semaphore(1)
    dishes = mp.Queue()
    ps = [mp.Process(target=cook, args=(plates, dishes, 3)), mp.Process(target=waiter, args=(plates, dishes, 3))]
    for p in ps: p.start()
    for p in ps: p.join()
    print("closed")
