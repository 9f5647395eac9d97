from multiprocessing import Process, Queue
from time import time


def task_handler(curr_list, result_queue):
    total = 0
    for number in curr_list:
        total += number
    result_queue.put(total)


def main():
    processes = []
    number_list = [x for x in range(1, 1001)]
    result_queue = Queue()
    index = 0
    # 启动4个进程将数据切片后进行运算
    for _ in range(4):
        p = Process(target=task_handler,
                    args=(number_list[index:index + 250], result_queue))
        index += 250
        processes.append(p)
        p.start()
    # 开始记录所有进程执行完成花费的时间
    start = time()
    for p in processes:
        p.join()
    # 合并执行结果
    total = 0
    while not result_queue.empty():
        total += result_queue.get()
    print('Result: ', total)
    end = time()


if __name__ == '__main__':
    main()
