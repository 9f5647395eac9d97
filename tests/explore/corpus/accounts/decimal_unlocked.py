from decimal import Decimal
import threading
import random


class 账户:
    def __init__(自己, 户主: str):
        自己.户主 = 户主
        自己.余额 = Decimal("100.00")

    def 存款(自己, 金额: Decimal):
        自己.余额 += 金额

    def 取款(自己, 金额: Decimal):
        if 自己.余额 >= 金额:
            自己.余额 -= 金额


小明 = 账户("小明")


def 顾客():
    金额 = Decimal(random.randint(1, 50))
    小明.存款(金额)
    小明.取款(金额)


线程 = [threading.Thread(target=顾客) for _ in range(2)]
[甲.start() for 甲 in 线程]
[甲.join() for 甲 in 线程]
print("余额:", 小明.余额, sep="\t", end=" 元\n", flush=True)
