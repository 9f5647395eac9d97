# 选课系统：检查名额与占用名额分在两个临界区
from multiprocessing import Process, Lock, Value


def enroll(student, seats, lock, result):
    with lock:
        free = seats.value
    if free > 0:
        with lock:
            seats.value -= 1
            result.value += 1


def main():
    lock = Lock()
    seats = Value('i', 1, lock=False)
    result = Value('i', 0, lock=False)
    students = []
    for name in ('小明', '小红'):
        p = Process(target=enroll, args=(name, seats, lock, result))
        students.append(p)
    for p in students:
        p.start()
    for p in students:
        p.join()
    print('剩余名额', seats.value)
    print('已选人数', result.value)


if __name__ == '__main__':
    main()
