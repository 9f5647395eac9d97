from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory


def attach_and_count(name, slot, times):
    memory = SharedMemory(name=name)
    try:
        for _ in range(times):
            memory.buf[slot] += 1
    finally:
        memory.close()


def main():
    memory = SharedMemory(create=True, size=8)
    try:
        memory.buf[0] = 0
        memory.buf[1] = 0
        workers = [
            Process(target=attach_and_count, args=(memory.name, 0, 2)),
            Process(target=attach_and_count, args=(memory.name, 0, 2)),
            Process(target=attach_and_count, args=(memory.name, 1, 1)),
        ]
        for w in workers:
            w.start()
        for w in workers:
            w.join()
        print(memory.buf[0], memory.buf[1])
    finally:
        memory.close()
        memory.unlink()


if __name__ == '__main__':
    main()
