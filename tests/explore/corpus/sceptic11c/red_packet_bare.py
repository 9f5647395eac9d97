import random
import threading
import time

money = 100
count = 3


def grab(name):
    global money, count
    if count > 0:
        if count == 1:
            got = money
        else:
            got = random.randint(1, money * 2 // count)
        time.sleep(0.01)
        money = money - got
        count = count - 1
        print(f'{name}抢到{got}元')
    else:
        print(f'{name}没抢到')


if __name__ == '__main__':
    for i in range(5):
        threading.Thread(target=grab, args=(f'用户{i}',)).start()
