# 天猫精灵和小爱同学对话
import threading


class Talk:
    def __init__(self):
        self.cond = threading.Condition()
        self.turn = 0


talk = Talk()
lines = ["小爱同学", "在", "我们来对古诗吧", "好啊", "我住长江头", "君住长江尾"]


class Speaker(threading.Thread):
    def __init__(self, name, mine, whose):
        super().__init__(name=name)
        self.mine = mine
        self.whose = whose

    def run(self):
        for line in self.mine:
            with talk.cond:
                while talk.turn % 2 != self.whose:
                    talk.cond.wait()
                print(f"{self.name}: {line}")
                talk.turn += 1
                talk.cond.notify()


xiaoai = Speaker("小爱", lines[1::2], 1)
tianmao = Speaker("天猫精灵", lines[0::2], 0)
xiaoai.start()
tianmao.start()
xiaoai.join()
tianmao.join()
print("对话结束")
