from multiprocessing import Manager, Process


def 存款(账户列表, 序号, 金额):
    账户 = 账户列表[序号]
    账户["余额"] += 金额
    账户列表[序号] = 账户


if __name__ == "__main__":
    with Manager() as m:
        账户列表 = m.list([{"姓名": "张三", "余额": 100}, {"姓名": "李四", "余额": 100}])
        进程 = [Process(target=存款, args=(账户列表, 0, 50)) for _ in range(2)]
        进程 += [Process(target=存款, args=(账户列表, 1, 50))]
        for p in 进程:
            p.start()
        for p in 进程:
            p.join()
        for 账户 in 账户列表:
            print(账户["姓名"], 账户["余额"])
