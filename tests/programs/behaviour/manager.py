"""A Manager's process with a dict, a list and a lock."""
import multiprocessing


def add(shared, lock, key):
    with lock:
        shared["sum"] += key
        shared[key] = True


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        shared, lock = manager.dict(sum=0), manager.Lock()
        processes = [multiprocessing.Process(target=add, args=(shared, lock, n)) for n in range(4)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(sorted(shared.items(), key=str))
