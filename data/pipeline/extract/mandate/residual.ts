const residual =
  /^(?:承办|完成|办理|承担|负责|做好).{0,40}(?:交办|交办理|下达|安排|规定).{0,6}(?:其他|其它|各项|有关)?.{0,6}(?:事项|任务|工作|职责|事宜)[。；.]?$/u;

/** Whether a text is a catch-all: 承办市政府交办的其他事项, 完成…交办的其他任务. */
export const isResidual = (text: string): boolean => residual.test(text);
