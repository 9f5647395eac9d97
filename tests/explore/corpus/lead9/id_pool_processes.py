from multiprocessing import Array, Lock, Process

def worker(free, lock, rounds):
    for _ in range(rounds):
        mine = -1
        with lock:
            for i in range(len(free)):
                if free[i] == 1:
                    free[i] = 0
                    mine = i
                    break
        if mine >= 0:
            with lock:
                free[mine] = 1

if __name__ == "__main__":
    free, lock = Array("i", [1, 1], lock=False), Lock()
    ps = [Process(target=worker, args=(free, lock, 2)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(list(free))
