"""mmap, Value with its lock, Array, shared_memory."""
import mmap
import multiprocessing
import multiprocessing.shared_memory
import os


def work(value, array, name):
    for _ in range(500):
        with value.get_lock():
            value.value += 1
    array[0] = b"X"
    memory = multiprocessing.shared_memory.SharedMemory(name)
    memory.buf[0] = 42
    memory.close()


if __name__ == "__main__":
    value, array = multiprocessing.Value("i", 0), multiprocessing.Array("c", b"hello")
    memory = multiprocessing.shared_memory.SharedMemory(create=True, size=16)
    processes = [multiprocessing.Process(target=work, args=(value, array, memory.name)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(value.value, array.value, memory.buf[0])
    memory.close()
    memory.unlink()
    shared = mmap.mmap(-1, 10)
    if os.fork() == 0:
        shared[:3] = b"abc"
        os._exit(0)
    os.wait()
    print(shared[:3])
