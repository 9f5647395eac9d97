"""Shared memory between processes, one after the other."""
import ctypes
import multiprocessing


def add(number, numbers, lock, name):
    for index in range(len(numbers)):
        with lock:
            number.value += numbers[index]
            numbers[index] *= 2
    name.value = b"child"
    name.raw = b"abc" + name.raw[3:]
    numbers[1:] = [8, 9]


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    number = context.Value("i", 1)
    numbers = context.Array("i", [1, 2, 3])
    name = context.Array("c", b"parent")
    flag = context.Value(ctypes.c_bool, False, lock=False)
    lock = context.Lock()
    for _ in range(2):
        process = context.Process(target=add, args=(number, numbers, lock, name))
        process.start()
        process.join()
        print(process.exitcode, number.value, numbers[:], list(numbers), name.value, len(numbers), numbers[-1])
    with number.get_lock():
        number.value = 0
    flag.value = not flag.value
    print(number.value, flag.value, [n for n in numbers])
    one, other = context.Pipe()
    queue = context.Queue()
    child = context.Process(target=lambda: (other.send(number.value), queue.put([1])))
    child.start()
    print(one.recv(), queue.get())
    child.join()
    numbers[9] = 1
