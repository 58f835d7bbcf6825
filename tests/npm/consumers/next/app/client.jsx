'use client';

import { useEffect, useState } from 'react';

import { judged } from '../shared/judged.js';

export function Client() {
  const [shown, show] = useState('');
  useEffect(() => show(JSON.stringify(judged())), []);
  return <output id="client">{shown}</output>;
}
