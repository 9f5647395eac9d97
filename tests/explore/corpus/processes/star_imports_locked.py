from multiprocessing import *


def 加(计数):
    for _ in range(2):
        with 计数.get_lock():
            计数.value += 1


if __name__ == '__main__':
    计数 = Value('i', 0)
    甲, 乙 = Process(target=加, args=(计数,)), Process(target=加, args=(计数,))
    甲.start(), 乙.start()
    甲.join(), 乙.join()
    print(f'{计数.value=}')
